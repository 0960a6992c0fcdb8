package dev.gatehouse.flow.transformation;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.model.http.Header;
import org.jspecify.annotations.Nullable;

/** Makes header lines of mapped values, so that none can smuggle in a second line. */
public final class HeaderLines {

    private static final String SEPARATORS = "\"(),/:;<=>?@[\\]{}";

    private HeaderLines() {}

    /**
     * The header of a mapping or an override.
     *
     * @throws GatewayFault 500 if it cannot stand in one line
     */
    public static Header of(String name, String value) {
        String fault = wrong(name, value);
        if (fault != null) {
            throw GatewayFault.internalServerError("The mapped header '" + name + "' cannot be sent: " + fault);
        }
        return new Header(name, value);
    }

    /** What is wrong with a header; null if nothing is. */
    public static @Nullable String wrong(String name, String value) {
        if (!isName(name)) {
            return "its name is not one that HTTP allows";
        }
        boolean broken = value.indexOf('\r') >= 0 || value.indexOf('\n') >= 0 || value.indexOf(0) >= 0;
        return broken ? "its value has a line break or a NUL in it" : null;
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isNameCharacter(name.charAt(i))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isNameCharacter(int c) {
        return c > ' ' && c < 127 && SEPARATORS.indexOf(c) < 0;
    }
}
