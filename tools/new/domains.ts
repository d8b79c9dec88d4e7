/** The platform's domains, each above those that may import it (docs/architecture.md). */
export const domains = [
  'operations',
  'access',
  'people',
  'entry',
  'uses',
  'credentials',
  'consent',
  'money',
  'zones',
  'sharing',
  'home',
]
