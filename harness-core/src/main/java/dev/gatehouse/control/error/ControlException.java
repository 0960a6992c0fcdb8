package dev.gatehouse.control.error;

/**
 * A refusal of an operation, with AWS's code, HTTP status and text.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/CommonErrors.html">Common errors</a>
 */
public final class ControlException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final int httpStatus;

    /**
     * A refusal.
     *
     * @param code AWS's code, as {@code NotFoundException}
     * @param httpStatus the HTTP status
     * @param message AWS's text
     */
    public ControlException(String code, int httpStatus, String message) {
        super(message);
        this.code = code;
        this.httpStatus = httpStatus;
    }

    /** Something named does not exist: 404. */
    public static ControlException notFound(String message) {
        return new ControlException("NotFoundException", 404, message);
    }

    /** Something asked for makes no sense: 400. */
    public static ControlException badRequest(String message) {
        return new ControlException("BadRequestException", 400, message);
    }

    /** Something stands in the way: 409. */
    public static ControlException conflict(String message) {
        return new ControlException("ConflictException", 409, message);
    }

    /** Values outside what the service model allows: 400. */
    public static ControlException validation(String message) {
        return new ControlException("ValidationException", 400, message);
    }

    /** AWS's code, as {@code NotFoundException}. */
    public String code() {
        return code;
    }

    /** The HTTP status. */
    public int httpStatus() {
        return httpStatus;
    }
}
