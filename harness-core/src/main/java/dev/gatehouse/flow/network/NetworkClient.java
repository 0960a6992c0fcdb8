package dev.gatehouse.flow.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A client as the gateway shall see it.
 *
 * @param name by which requests name it, in the header {@link Network#CLIENT_HEADER}
 * @param sourceIp its address, IPv4 or IPv6
 * @param through the VPC endpoint that its requests come through; null for a client on the internet
 */
public record NetworkClient(String name, String sourceIp, @Nullable VpcEndpoint through) {

    private static final String NUMBER = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern IPV4 = Pattern.compile(NUMBER + "(?:\\." + NUMBER + "){3}");
    private static final Pattern LIKE_IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /**
     * A client.
     *
     * @throws IllegalArgumentException if the address is none
     */
    public NetworkClient {
        if (!isAddress(sourceIp)) {
            throw new IllegalArgumentException("The client '" + name + "' has the address '" + sourceIp
                    + "', which is no IP address; write it as 198.51.100.7 or 2001:db8::7");
        }
    }

    static boolean isAddress(String text) {
        return IPV4.matcher(text).matches() || (LIKE_IPV6.matcher(text).matches() && isIpv6(text));
    }

    /** The brackets keep {@link InetAddress} from looking up in the DNS what is no address. */
    private static boolean isIpv6(String text) {
        try {
            InetAddress.getByName("[" + text + "]");
            return true;
        } catch (UnknownHostException malformed) {
            return false;
        }
    }
}
