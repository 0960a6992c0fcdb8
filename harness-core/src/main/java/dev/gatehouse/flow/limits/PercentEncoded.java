package dev.gatehouse.flow.limits;

/** Tells whether each {@code %} of a request's target begins an encoded byte. */
final class PercentEncoded {

    private static final int HEX = 16;

    private PercentEncoded() {}

    static boolean isValid(String target) {
        int percent = target.indexOf('%');
        while (percent >= 0) {
            if (percent + 2 >= target.length()
                    || !isHex(target.charAt(percent + 1))
                    || !isHex(target.charAt(percent + 2))) {
                return false;
            }
            percent = target.indexOf('%', percent + 1);
        }
        return true;
    }

    /** Character.digit alone would take digits of other scripts, too. */
    private static boolean isHex(char c) {
        return c < 128 && Character.digit(c, HEX) >= 0;
    }
}
