/** Estimates of bills, and bills compared with customers. */
export const dimensionsBilling = {
  'dimensions-billing.absent-title': 'There is no billing area',
  'dimensions-billing.absent-text':
    'By your settings the vendor does not bill you directly. Resellers who are billed by somebody else have no billing area, so there is nothing to forecast or to reconcile here.',
  'dimensions-billing.to-settings': 'Open settings',
  'dimensions-billing.no-customer': 'This account has no {dimensions}',
  'dimensions-billing.no-customer-text':
    'Once a customer is planned for it, what it will be billed is told here.',
  'dimensions-billing.to-overview': 'Open the overview',

  'dimensions-billing.estimate-title': 'An estimate, by your own prices',
  'dimensions-billing.estimate-text':
    'Prices are those of your rate bands: the vendor publishes none. Taxes and credits are not in it. What the vendor bills is on its invoice only.',
  'dimensions-billing.simulated': {
    one: '{count} line of the invoice of {day}, {amount}, rests on a simulated PBX. It is part of the estimate; nobody will bill it.',
    other:
      '{count} lines of the invoice of {day}, {amount}, rest on simulated PBXs. They are part of the estimate; nobody will bill them.'
  },
  'dimensions-billing.simulated-csv': 'In the CSV, “(simulated)” stands behind the user’s name there.',
  'dimensions-billing.of-simulated': 'of it simulated: {amount}',
  'dimensions-billing.example-prices':
    'Some of these prices are still our examples. They are not what the vendor charges you.',
  'dimensions-billing.to-prices': 'Change prices',
  'dimensions-billing.reading-customers': 'Estimating what customers will be billed',
  'dimensions-billing.reading-users': 'Estimating what this customer will be billed',

  'dimensions-billing.runs': 'Invoices to come',
  'dimensions-billing.runs-about':
    'The vendor bills on the 1st of each month, in advance. Choose an invoice to see what is on it.',
  'dimensions-billing.run': 'Invoice of',
  'dimensions-billing.lines': 'Lines',
  'dimensions-billing.zero-rated': 'Zero-rated',
  'dimensions-billing.unknown': 'Price unknown',
  'dimensions-billing.total': 'Total',
  'dimensions-billing.first': 'Next',
  'dimensions-billing.choose-run': 'Show the invoice of {day}',
  'dimensions-billing.invoice-of': 'Invoice of {day}',
  'dimensions-billing.invoice-about': 'By role, price and days. Licences are billed for each user.',
  'dimensions-billing.nothing': 'Nothing is billed',
  'dimensions-billing.nothing-on-invoice': 'No line is on this invoice.',
  'dimensions-billing.more-months': 'Show all months',
  'dimensions-billing.fewer-months': 'Show fewer months',
  'dimensions-billing.amount-unknown': 'unknown',
  'dimensions-billing.plus-unknown': {
    one: 'and {count} line of unknown price',
    other: 'and {count} lines of unknown price'
  },
  'dimensions-billing.download': 'Download CSV',
  'dimensions-billing.download-about':
    'The lines of this invoice in the columns of the vendor’s billing data, reseller edition, so that the two can be compared. A price that nobody knows is left empty.',

  'dimensions-billing.role': 'Role',
  'dimensions-billing.quantity': 'Quantity',
  'dimensions-billing.price': 'Price per month',
  'dimensions-billing.days': 'Days',
  'dimensions-billing.days-range': '{from} – {to}',
  'dimensions-billing.value': 'Amount',
  'dimensions-billing.about-line': '{role}, {days}',
  'dimensions-billing.rating.charged': 'Charged',
  'dimensions-billing.rating.zero-rated-internal': 'Zero-rated: internal system',
  'dimensions-billing.rating.zero-rated-trial': 'Zero-rated: trial',
  'dimensions-billing.rating.zero-rated-role': 'Zero-rated: trial of the role',
  'dimensions-billing.by-role': 'By role',
  'dimensions-billing.single-days': {
    one: '{count} role was had on a single day of its period and is not invoiced.',
    other: '{count} roles were had on a single day of their period and are not invoiced.'
  },
  'dimensions-billing.single-first':
    'That a role which was had on a 1st only is not invoiced either is our reading.',

  'dimensions-billing.users': 'Lines of this invoice',
  'dimensions-billing.users-about': 'One for each licence of each user.',
  'dimensions-billing.user': 'User',
  'dimensions-billing.search-users': 'Search users',
  'dimensions-billing.search-users-placeholder': 'Name, e-mail or extension',
  'dimensions-billing.users-shown': { one: '{count} line', other: '{count} lines' },
  'dimensions-billing.no-user-title': 'No line is found',
  'dimensions-billing.no-user-text': 'Nobody on this invoice is called that.',
  'dimensions-billing.show-all': 'Show all',

  'dimensions-billing.trial-title': 'Zero-rated until {last}',
  'dimensions-billing.trial-text':
    'On {paidFrom} the trial turns into a paying customer by itself; terminating the customer is the only way to stop that. The invoice of {run} is the first with charges.',
  'dimensions-billing.internal-title': 'The internal system is not charged',
  'dimensions-billing.internal-text': 'Its lines are on the invoice with the value zero.',
  'dimensions-billing.planned-title': 'Only planned',
  'dimensions-billing.planned-text':
    'Nobody has recorded yet that the vendor has this customer. The forecast is what would be billed if it were created on the planned day, or today if that has passed.',
  'dimensions-billing.disabled-title': 'Disabled, and still billed',
  'dimensions-billing.disabled-text':
    'Users have no access, but the vendor goes on recording and billing. Only termination stops that.',
  'dimensions-billing.ends-title': 'Ends on {day}',
  'dimensions-billing.end-due-text':
    'The termination is not recorded. The forecast has nothing that begins after that day; if it was not done at the vendor, the customer is still billed there. Record it under “Status”, or take the plan back.',
  'dimensions-billing.ends-text':
    'The month of an invoice is billed in advance and whole, also if the customer ends within it. What begins after that day is not billed.',

  'dimensions-billing.role-trials': 'Roles on trial',
  'dimensions-billing.role-trials-about':
    'Trials of single roles that were agreed with the vendor in advance, apart from a trial of the customer. Lines of these roles are zero-rated.',
  'dimensions-billing.role-trials-none': 'No role is on trial.',
  'dimensions-billing.role-trial': '{role} until {day}',
  'dimensions-billing.role-trial-until': 'until {day}',
  'dimensions-billing.role-trial-over': 'Over',
  'dimensions-billing.role-trial-add': 'Add a role trial',
  'dimensions-billing.role-trial-add-about':
    'Agree the trial with the vendor first: here it is only recorded.',
  'dimensions-billing.role-trial-last': 'Last day of the trial',
  'dimensions-billing.role-trial-effect':
    'Lines of this role are zero-rated from the customer’s creation until {last}. From {paidFrom} the role is charged.',
  'dimensions-billing.role-trial-remove': 'Remove the trial of {role}',
  'dimensions-billing.role-trial-remove-about':
    'Lines of this role are then expected to be charged on all days, past ones too. Nothing changes at the vendor.',

  'dimensions-billing.identifier': 'Billing identifier',
  'dimensions-billing.identifier-about': 'What invoices and billing outputs name the customer by.',
  'dimensions-billing.identifiers': 'Billing identifiers',
  'dimensions-billing.identifiers-about':
    'Invoices and billing outputs name a customer by its reference or, where that is blank, by its tenant identifier.',
  'dimensions-billing.identifier.reference': 'Reference of its own',
  'dimensions-billing.identifier.tenant-identifier': 'No reference: tenant identifier',
  'dimensions-billing.identifier.ambiguous': 'Reference that another customer has too',
  'dimensions-billing.identifier.too-long': 'Reference that is too long',
  'dimensions-billing.identifier.unchanged': 'As it was made',
  'dimensions-billing.identifier-unknown': 'not known here yet',
  'dimensions-billing.identifiers-good': 'Every customer has a reference of its own.',
  'dimensions-billing.identifiers-blank': {
    one: '{count} customer has no reference and would be named by its tenant identifier.',
    other: '{count} customers have no reference and would be named by their tenant identifiers.'
  },
  'dimensions-billing.identifiers-shared': {
    one: '{count} customer shares its reference with another one.',
    other: '{count} customers share their references with others.'
  },
  'dimensions-billing.identifiers-list': 'Customers without a reference of their own',

  'dimensions-billing.customers': 'Customers on the invoice of {day}',
  'dimensions-billing.customer': 'Customer',
  'dimensions-billing.search': 'Search customers',
  'dimensions-billing.search-placeholder': 'Name or reference',
  'dimensions-billing.filters': 'Customers',
  'dimensions-billing.filter.all': 'All',
  'dimensions-billing.filter.charged': 'Charged',
  'dimensions-billing.filter.zero-rated': 'Zero-rated',
  'dimensions-billing.filter.unknown': 'Price unknown',
  'dimensions-billing.filter.simulated': 'Simulated',
  'dimensions-billing.filter.planned': 'Planned only',
  'dimensions-billing.filter.none': 'Not on it',
  'dimensions-billing.shown': { one: '{count} customer', other: '{count} customers' },
  'dimensions-billing.no-match-title': 'No customer is found',
  'dimensions-billing.no-match-text': 'Change the search or the filter.',
  'dimensions-billing.empty-title': 'Nobody is billed yet',
  'dimensions-billing.empty-text':
    'As soon as a customer of {dimensions} is planned, what it will be billed is told here.',
  'dimensions-billing.of-planned': '{amount} of it, on {lines}, is for customers that are only planned here.',
  'dimensions-billing.lines-count': { one: '{count} line', other: '{count} lines' },
  'dimensions-billing.badge.simulated': { one: '{count} line simulated', other: '{count} lines simulated' },
  'dimensions-billing.badge.trial': 'Trial',
  'dimensions-billing.badge.role-trial': 'Role on trial',
  'dimensions-billing.badge.internal': 'Internal system',

  'dimensions-billing.readings': 'What of this is our reading',
  'dimensions-billing.readings-about':
    'The vendor says when a run bills and for which days. It says nothing of the following, so we read it as told here.',
  'dimensions-billing.reading.given-on-first':
    'A role that is given on a 1st is billed with the next run, not with the one of that day.',
  'dimensions-billing.reading.after-trial':
    'The days after the end of a trial are billed with the next run, like a new licence.',
  'dimensions-billing.reading.after-internal':
    'The days after a customer ceased to be the internal system are billed with the next run, like a new licence.',
  'dimensions-billing.reading.beyond-free':
    'A line that goes on after the last day free of charge is here if it costs more than the rest of its days by your own prices.',
  'dimensions-billing.reading.role-trial':
    'A trial of a role has a last day, as a customer’s trial has; until then its lines are zero-rated from the customer’s creation, and the days after it are billed with the next run.',
  'dimensions-billing.reading.came-and-went':
    'A role that came and went between two runs is billed for the days it was had.',
  'dimensions-billing.reading.only-on-first': 'A role that was had on a 1st only is not invoiced.',
  'dimensions-billing.reading.not-paid-twice':
    'A day that was paid for in advance is not paid for again when the role is given anew.',
  'dimensions-billing.reading.pro-rata':
    'A part of a month costs the price × its days ÷ the days of that month, rounded half up. The vendor publishes no formula.',
  'dimensions-billing.reading.minimum-term':
    'By your settings licences that end are billed for 30 days at least, as an older policy of the vendor says.',
  'dimensions-billing.reading.paid-in-advance':
    'A month that is billed in advance is billed whole: for the days after an end within it, be it of a role or of the customer, nothing is given back.',
  'dimensions-billing.reading.after-termination': 'Nothing is billed for days after the termination.',
  'dimensions-billing.reading.matched-by':
    'A line belongs to the customer with its tenant identifier, else to the one with its reference, else to the one with its name.',
  'dimensions-billing.reading.blank-reference':
    'Where a customer has no reference, the bill may leave the column empty or show the tenant identifier: neither is a difference.',
  'dimensions-billing.reading.handed-over':
    'A customer that was handed over, but not recorded as active, is never missed on a bill: the vendor may not have it yet.',

  'dimensions-billing.bill-about':
    'Compare a bill of the vendor with your customers: whom nobody knows, who is charged in spite of a trial, who is billed after the end, whose reference has drifted, and who is missing.',
  'dimensions-billing.drop': 'Choose the CSV of an invoice, or drop it here',
  'dimensions-billing.drop-hint':
    'Billing data of the vendor, reseller or enterprise edition. Up to {rows} rows.',
  'dimensions-billing.stays-here':
    'The file is read in this tab and not stored. It is forgotten when the tab is closed, and nothing of it becomes part of an export.',
  'dimensions-billing.reading-file': 'Reading the file',
  'dimensions-billing.cancel': 'Cancel',
  'dimensions-billing.share': '{percent} %',
  'dimensions-billing.comparing': 'Comparing with your customers',
  'dimensions-billing.file': 'File',
  'dimensions-billing.edition': 'Edition',
  'dimensions-billing.edition.reseller': 'Reseller',
  'dimensions-billing.edition.enterprise': 'Enterprise',
  'dimensions-billing.lines-read': 'Lines read',
  'dimensions-billing.lines-matched': 'Lines of known customers',
  'dimensions-billing.bill-total': 'Total (the file names no currency)',
  'dimensions-billing.bill-estimate': 'Estimate for the same invoice, by your own prices',
  'dimensions-billing.month': 'Billed month',
  'dimensions-billing.month-hint':
    'Most lines of the bill end in it. Customers of yours that are missing are told by it.',
  'dimensions-billing.month-option': {
    one: 'Invoice of {day} · {count} line',
    other: 'Invoice of {day} · {count} lines'
  },
  'dimensions-billing.month-unknown': 'Not known: do not look for missing customers',
  'dimensions-billing.another': 'Another file',
  'dimensions-billing.forget': 'Forget the file',

  'dimensions-billing.file-problem.empty': 'The file is empty.',
  'dimensions-billing.file-problem.not-csv': 'This is no CSV, but another kind of file, such as a workbook.',
  'dimensions-billing.file-problem.no-rows': 'The file has headings, but no line of a bill.',
  'dimensions-billing.file-problem.columns-missing':
    'This is no billing data that can be compared. Missing: {columns}.',
  'dimensions-billing.file-problem.too-many-rows': 'The file has more than {most} rows.',
  'dimensions-billing.file-problem.too-large': 'The file is larger than {megabytes} MB.',
  'dimensions-billing.file-problem.unreadable': 'The browser could not read the file.',
  'dimensions-billing.file-remedy.empty': 'Download it from the vendor’s billing area once more.',
  'dimensions-billing.file-remedy.not-csv':
    'Export the table as CSV first, or download the CSV of the invoice.',
  'dimensions-billing.file-remedy.no-rows': 'Download it from the vendor’s billing area once more.',
  'dimensions-billing.file-remedy.columns-missing':
    'Choose the CSV of a periodic invoice, with its first row: columns are recognised by their headings, in any order.',
  'dimensions-billing.file-remedy.too-many-rows':
    'Split it, each part with the headings, and compare them one by one.',
  'dimensions-billing.file-remedy.too-large': 'Check that it is the CSV of one invoice.',
  'dimensions-billing.file-remedy.unreadable': 'Check that it is still there, and choose it again.',

  'dimensions-billing.problems': {
    one: '{count} problem with the file',
    other: '{count} problems with the file'
  },
  'dimensions-billing.problems-about': 'What could not be read is not compared; everything else is.',
  'dimensions-billing.problem-row': 'Row',
  'dimensions-billing.problem-column': 'Column',
  'dimensions-billing.problem-what': 'Problem',
  'dimensions-billing.problem.column-missing': 'The column is missing.',
  'dimensions-billing.problem.column-twice': 'The column is there twice; the first one is used.',
  'dimensions-billing.problem.line-cut': 'The row has fewer cells than there are headings. It is left out.',
  'dimensions-billing.problem.line-too-long':
    'The row has more cells than there are headings. It is left out.',
  'dimensions-billing.problem.unclosed-quote':
    'A quotation mark is opened and never closed. This row and all that follow are left out.',
  'dimensions-billing.problem.no-number': '“{text}” is no number.',
  'dimensions-billing.problem.no-number-empty': 'There is no number.',
  'dimensions-billing.problem.ambiguous-number': '“{text}” can be read in two ways.',
  'dimensions-billing.problem.no-date': '“{text}” is no date.',
  'dimensions-billing.problem.no-date-empty': 'There is no date.',
  'dimensions-billing.problem.dates-reversed': 'The period ends before it begins.',
  'dimensions-billing.remedy.column-missing': 'Download the file once more if you need it.',
  'dimensions-billing.remedy.column-twice': 'Remove the other one.',
  'dimensions-billing.remedy.line-cut':
    'Compare the row with the vendor’s file; a spreadsheet may have cut it.',
  'dimensions-billing.remedy.line-too-long':
    'A separator within a cell needs quotation marks around the cell. Download the file once more.',
  'dimensions-billing.remedy.unclosed-quote':
    'Download the file once more, and do not save it in a spreadsheet.',
  'dimensions-billing.remedy.no-number': 'Write the number with digits, as in 1.25.',
  'dimensions-billing.remedy.ambiguous-number': 'Write decimals with a point throughout, as the vendor does.',
  'dimensions-billing.remedy.no-date': 'Write the date as 2025-04-30.',
  'dimensions-billing.remedy.dates-reversed': 'Compare both dates with the invoice.',

  'dimensions-billing.findings': 'Findings',
  'dimensions-billing.findings-about':
    'Each is told once for each customer. They follow your customers: whatever you correct there disappears here.',
  'dimensions-billing.finding-filters': 'Kinds of findings',
  'dimensions-billing.finding.all': 'All',
  'dimensions-billing.finding.unknown-customer': 'Unknown customer',
  'dimensions-billing.finding.ambiguous-customer': 'One of several customers',
  'dimensions-billing.finding.charged-internal': 'Internal system charged',
  'dimensions-billing.finding.charged-trial': 'Trial charged',
  'dimensions-billing.finding.charged-role-trial': 'Role on trial charged',
  'dimensions-billing.finding.billed-after-termination': 'Billed after termination',
  'dimensions-billing.finding.not-billed': 'Not on the bill',
  'dimensions-billing.finding.reference-differs': 'Reference differs',
  'dimensions-billing.finding.name-differs': 'Name differs',
  'dimensions-billing.search-findings': 'Search findings',
  'dimensions-billing.search-findings-placeholder': 'Name, reference or identifier',
  'dimensions-billing.findings-shown': { one: '{count} finding', other: '{count} findings' },
  'dimensions-billing.no-finding-title': 'No finding matches',
  'dimensions-billing.no-finding-text': 'Change the search or the filter.',
  'dimensions-billing.agrees-title': 'No discrepancy in what is compared',
  'dimensions-billing.agrees-text': {
    one: 'The one line of this bill is of a customer known here, with the reference and the name that are known. It charges nothing for the internal system, during a trial or after a termination.',
    other:
      'All {count} lines of this bill are of customers known here, with the references and the names that are known. None charges anything for the internal system, during a trial or after a termination.'
  },
  'dimensions-billing.agrees-missing.nobody': 'None of your customers that should be on it is missing.',
  'dimensions-billing.agrees-missing.unknown':
    'Whether customers of yours are missing was not looked at, as the billed month is not known.',
  'dimensions-billing.not-compared':
    'Prices, quantities and users are not compared, nor is it noticed that a line is there twice.',
  'dimensions-billing.agrees-but': 'Rows that could not be read are not part of that.',
  'dimensions-billing.finding': 'Finding',
  'dimensions-billing.on-bill': 'On the bill',
  'dimensions-billing.nobody': 'Nobody known here',
  'dimensions-billing.details': 'Details',
  'dimensions-billing.details-of': 'Details: {finding}, {customer}',
  'dimensions-billing.download-findings': 'Download findings',
  'dimensions-billing.told.unknown-customer':
    'No customer of yours has this tenant identifier, reference or name.',
  'dimensions-billing.told.similar':
    'A customer of yours has the same reference or name, but another tenant identifier, and that never changes.',
  'dimensions-billing.told.ambiguous-customer': 'Several customers of yours share this reference.',
  'dimensions-billing.told.charged-internal': 'The internal system is not charged.',
  'dimensions-billing.told.charged-trial': 'Free of charge until {day}, the last day of the trial.',
  'dimensions-billing.told.charged-role-trial': 'Free of charge: {trials}.',
  'dimensions-billing.told.billed-after-termination': 'Terminated on {day}.',
  'dimensions-billing.told.billed-after-termination-unknown': 'Terminated, on a day that nobody noted.',
  'dimensions-billing.told.reference-differs': 'Bill: {theirs}. Here: {ours}.',
  'dimensions-billing.told.name-differs': 'Bill: {theirs}. Here: {ours}.',
  'dimensions-billing.told.blank': 'blank',
  'dimensions-billing.told.not-billed': {
    one: 'Expected: {count} line, {amount} by estimate.',
    other: 'Expected: {count} lines, {amount} by estimate.'
  },
  'dimensions-billing.remedy-of.unknown-customer':
    'If it is a customer of yours, add it here or paste its tenant identifier. If not, ask the vendor.',
  'dimensions-billing.remedy-of.ambiguous-customer':
    'Paste the tenant identifiers, or give each customer a reference of its own.',
  'dimensions-billing.remedy-of.charged-internal':
    'Send these lines to the vendor, or take the mark from the customer if it is not the internal system.',
  'dimensions-billing.remedy-of.charged-trial':
    'Send these lines to the vendor, or correct the end of the trial if it was another one.',
  'dimensions-billing.remedy-of.charged-role-trial':
    'Send these lines to the vendor, or correct the trial of the role if it was another one.',
  'dimensions-billing.remedy-of.billed-after-termination':
    'Send these lines to the vendor, or correct the day of the termination.',
  'dimensions-billing.remedy-of.not-billed':
    'Look whether the vendor has this customer and its roles, or correct its status here.',
  'dimensions-billing.remedy-of.reference-differs':
    'Write the same reference in both places, so that other systems find the customer.',
  'dimensions-billing.remedy-of.name-differs': 'Write the same name in both places.',
  'dimensions-billing.our-customers': 'Customers of yours',
  'dimensions-billing.expected-lines': 'Expected lines',
  'dimensions-billing.bill-lines': 'Lines of the bill',
  'dimensions-billing.row': 'Row',
  'dimensions-billing.product': 'Product',
  'dimensions-billing.csv.finding': 'Finding',
  'dimensions-billing.csv.customer': 'Customer',
  'dimensions-billing.csv.reference': 'Billing identifier',
  'dimensions-billing.csv.tenant-id': 'Tenant identifier',
  'dimensions-billing.csv.expected': 'Expected (estimate)',
  'dimensions-billing.csv.line': 'Row of the bill',
  'dimensions-billing.csv.tenantcode': 'tenantcode',
  'dimensions-billing.csv.tenantcodeext': 'tenantcodeext',
  'dimensions-billing.csv.tenantname': 'tenantname',
  'dimensions-billing.csv.productname': 'productname',
  'dimensions-billing.csv.role': 'role',
  'dimensions-billing.csv.userid': 'userid',
  'dimensions-billing.csv.username': 'username',
  'dimensions-billing.csv.fromdate': 'fromdate',
  'dimensions-billing.csv.todate': 'todate',
  'dimensions-billing.csv.quantity': 'quantity',
  'dimensions-billing.csv.value': 'value'
} as const;
