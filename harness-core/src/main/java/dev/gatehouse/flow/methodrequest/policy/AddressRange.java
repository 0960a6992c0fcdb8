package dev.gatehouse.flow.methodrequest.policy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Ranges of IP addresses as {@code 192.0.2.0/24} or {@code 2001:db8::/32}; a single address is a range of one. */
final class AddressRange {

    /** Only literals may reach {@link InetAddress}, which would look anything else up in the DNS. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private AddressRange() {}

    static boolean contains(String address, String range) {
        int slash = range.indexOf('/');
        byte[] wanted = bytes(slash < 0 ? range : range.substring(0, slash));
        byte[] actual = bytes(withoutZone(address));
        int bits = slash < 0 ? wanted.length * Byte.SIZE : bits(range, slash);
        if (actual.length != wanted.length || bits > wanted.length * Byte.SIZE) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((actual[bit / Byte.SIZE] & mask) != (wanted[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static String withoutZone(String address) {
        int zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }

    private static int bits(String range, int slash) {
        try {
            return Integer.parseInt(range.substring(slash + 1));
        } catch (NumberFormatException malformed) {
            throw invalid(range);
        }
    }

    private static byte[] bytes(String address) {
        if (!LITERAL.matcher(address).matches()) {
            throw invalid(address);
        }
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException malformed) {
            throw invalid(address);
        }
    }

    private static PolicyException invalid(String text) {
        return new PolicyException("'" + text + "' is no IP address; write it as 192.0.2.0/24 or 2001:db8::/32");
    }
}
