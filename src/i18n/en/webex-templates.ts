/** Onboarding templates, the wizard that makes them, and what the partner has at Webex. */
export const webexTemplates = {
  'wizard.steps': 'Steps',
  'wizard.step-of': 'Step {step} of {count}',
  'wizard.done': 'done'
} as const;
