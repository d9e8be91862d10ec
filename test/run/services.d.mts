export const startRedis: (command: string) => Promise<{ url: string; stop: () => void }>;
