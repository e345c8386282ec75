/** A bundle chosen on the first start, before there was a workspace; the import page takes it from here. */
export const pendingFile = $state<{ file: File | null }>({ file: null });
