import { z } from 'zod';

// Without this, z.object() probes `new Function`, which the content security policy reports.
z.config({ jitless: true });

export { z };
