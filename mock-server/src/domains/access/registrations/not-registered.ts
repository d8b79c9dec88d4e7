/** What whoever registers channels has to mend; the sentence is for them. */
export class NotRegistered extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'NotRegistered'
  }
}
