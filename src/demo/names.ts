/** Given and family names of one language; a name in another script carries how it is spelt in addresses. */
export interface Names {
  readonly first: readonly Name[];
  readonly last: readonly Name[];
}
export type Name = string | readonly [written: string, inAddresses: string];

export const english: Names = {
  first: (
    'Abigail Adam Aisha Alan Alice Amir Amy Andrew Anita Arthur Beatrice Ben Bridget Callum Carol Cathy Clara Colin ' +
    'Daisy Daniel Dev Dorothy Edward Eleanor Emily Ewan Farah Fiona Frances Gareth George Grace Hamish Hannah Harriet ' +
    'Imran Irene Isla Jack Jasmine Joan Joseph Karen Kofi Laura Leo Louise Marcus Megan Mei Nadia Niamh Oliver Owen ' +
    'Petra Priya Rachel Rhys Samuel Tessa'
  ).split(' '),
  last: (
    'Abbott Adeyemi Ainsworth Armitage Ashby Atkins Barlow Beck Bell Bhatt Blake Bowen Brook Burns Carver Chandler Clegg ' +
    'Cole Cooper Croft Dalton Davies Dean Doyle Drake Eaton Ellis Farrow Fenn Fielding Finch Fox Frost Garner Gill Greene ' +
    'Hale Hart Haynes Holt Hughes Iqbal Jarvis Joyce Kaur Keane Kerr Knox Lamb Lane Lowe Marsh Mason Mercer Moss Nash ' +
    'Nolan Okafor Osborne Page Patel Pike Price Quinn Reed Rhodes Rowe Shah Shaw Sutton Swift Tate Thorne Tran Vaughan ' +
    'Wade Walsh Webb Wilde Yates'
  ).split(' ')
};

export const german: Names = {
  first:
    'Anke Björn Claudia Dörte Emre Frauke Günther Heike Ingo Jürgen Katja Lars Meike Nils Sabine Uwe'.split(
      ' '
    ),
  last: (
    'Ahrens Böttcher Claußen Dietz Ebert Fährmann Großmann Hinrichs Jöns Köster Lüders Möller Petersen Röhrs Schäfer ' +
    'Thießen Uhlig Voß Weiß Yıldız'
  ).split(' ')
};

export const spanish: Names = {
  first:
    'Adrián Begoña Carmen Dolores Elena Félix Gonzalo Inés Iñaki Jordi Lucía Macarena Núria Óscar Pilar Raúl'.split(
      ' '
    ),
  last: [
    ...[
      'Aguirre Peña',
      'Benítez Soto',
      'Castaño Ruiz',
      'Domínguez Vidal',
      'Echeverría Sanz',
      'Fernández Núñez'
    ],
    ...['García Ibáñez', 'Hernández Gil', 'López Muñoz', 'Martín Cañas', 'Ortiz Beltrán', 'Ramírez Solà']
  ]
};

export const hebrew: Names = {
  first: [
    ...([
      ['אבי', 'avi'],
      ['דנה', 'dana'],
      ['יעל', 'yael'],
      ['נועה', 'noa'],
      ['איתי', 'itai']
    ] as const),
    ...([
      ['רונית', 'ronit'],
      ['עומר', 'omer'],
      ['שירה', 'shira'],
      ['גיא', 'guy'],
      ['תמר', 'tamar']
    ] as const),
    ...([
      ['אורי', 'uri'],
      ['מיכל', 'michal']
    ] as const)
  ],
  last: [
    ...([
      ['כהן', 'cohen'],
      ['לוי', 'levi'],
      ['מזרחי', 'mizrahi'],
      ['פרץ', 'peretz'],
      ['ביטון', 'biton']
    ] as const),
    ...([
      ['אברהם', 'avraham'],
      ['פרידמן', 'friedman'],
      ['אזולאי', 'azoulay'],
      ['שפירא', 'shapira']
    ] as const),
    ...([
      ['בן־דוד', 'ben-david'],
      ['גולן', 'golan']
    ] as const)
  ]
};
