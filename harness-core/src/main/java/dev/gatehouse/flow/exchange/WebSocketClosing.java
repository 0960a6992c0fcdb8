package dev.gatehouse.flow.exchange;

/**
 * How a WebSocket connection ended.
 *
 * @param statusCode as in a close frame, or 1005 and 1006 where there was none
 * @param reason in words; may be empty
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4">Status codes of RFC 6455</a>
 */
public record WebSocketClosing(int statusCode, String reason) {

    /** AWS's words for a client's close frame without a status. */
    public static final WebSocketClosing WITHOUT_STATUS =
            new WebSocketClosing(1005, "Client-side close frame status not set");

    /** The socket ended without a close frame. */
    public static final WebSocketClosing ABNORMAL = new WebSocketClosing(1006, "Connection closed abnormally");

    /** The idle time or the lifetime is over, or the gateway closes. */
    public static final WebSocketClosing GOING_AWAY = new WebSocketClosing(1001, "Going away");

    /** The backend asked for it by the management API. */
    public static final WebSocketClosing BY_BACKEND = new WebSocketClosing(1000, "Connection Closed Normally");

    /** A binary frame came. */
    public static final WebSocketClosing BINARY = new WebSocketClosing(1003, "Binary frames are not supported");

    /** A frame or a message was too long. */
    public static final WebSocketClosing TOO_BIG = new WebSocketClosing(1009, "Message too long");

    /** What came is no WebSocket. */
    public static final WebSocketClosing MALFORMED = new WebSocketClosing(1002, "Protocol error");

    /** A text frame was no UTF-8. */
    public static final WebSocketClosing NO_TEXT = new WebSocketClosing(1007, "Invalid frame payload data");
}
