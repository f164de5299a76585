import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The name of the web socket's subprotocol; the token is offered beside it. */
export const SUBPROTOCOL = 'muharrir';

/**
 * The secret of one launch. Who has it may use the desk: it is in the address that the host opens or
 * prints, after the `#`, which browsers never send.
 */
export class LaunchToken {
  /** 256 random bits, base64url. */
  readonly text = randomBytes(32).toString('base64url');

  /** Compares in a time that tells nothing about where the difference is. */
  matches(offered: string): boolean {
    const digest = (text: string) => createHash('sha256').update(text).digest();
    return timingSafeEqual(digest(offered), digest(this.text));
  }

  /**
   * What a `Sec-WebSocket-Protocol` header offers: exactly our protocol and this token, our protocol
   * and another token, or anything else.
   */
  readOffer(header: string | undefined): 'ours' | 'another' | 'none' {
    const [protocol, offered = '', ...more] = (header ?? '').split(',').map((part) => part.trim());
    if (protocol !== SUBPROTOCOL || offered === '' || more.length > 0) return 'none';
    return this.matches(offered) ? 'ours' : 'another';
  }
}
