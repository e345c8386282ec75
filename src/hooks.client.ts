import type { HandleClientError } from '@sveltejs/kit';

// The one place where an unexpected error lands; `+error.svelte` shows it. What was stored is safe either way.
export const handleError: HandleClientError = ({ error, status }) => {
  if (status !== 404) console.error(error);
};
