/** One complaint that nobody made: its line, what happened, what makes it worse, what is asked. */
export type Story = readonly [subject: string, happened: string, worse: string, asked: string]
