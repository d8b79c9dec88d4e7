/** Where 短信 leave the platform. An operator's gateway takes the demo's place by being passed to `buildApp`; without one nobody is offered this way. */
export interface MessageGateway {
  /** Rejects when the message could not be handed over. Neither number nor text goes into a log. */
  send(mobile: string, text: string): Promise<void>
}
