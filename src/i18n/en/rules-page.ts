export const rulesPage = {} as const;
