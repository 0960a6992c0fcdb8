package dev.gatehouse.flow.websocket.selection;

/** What the variables of a selection expression are read from. */
@FunctionalInterface
public interface SelectionSource {

    /**
     * The value of a variable.
     *
     * @param variable without the dollar sign, as {@code request.body.action}
     * @return empty text if there is no such value
     */
    String value(String variable);
}
