package org.zhiyuan.rest.internal.gate;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address, or the addresses that begin with the same bits; read from digits alone, no name is ever looked up. */
final class Network {
    private static final Pattern FORM =
            Pattern.compile("\\[?([0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)\\]?(?:/([0-9]{1,3}))?");

    private final byte[] address;
    private final int bits;

    private Network(byte[] address, int bits) {
        this.address = address;
        this.bits = bits;
    }

    static Optional<Network> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            byte[] address = InetAddress.getByName(form.group(1)).getAddress();
            int bits = form.group(2) == null ? address.length * Byte.SIZE : Integer.parseInt(form.group(2));
            return bits > address.length * Byte.SIZE ? Optional.empty() : Optional.of(new Network(address, bits));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    boolean contains(Network other) {
        if (other.address.length != address.length || other.bits < bits) {
            return false;
        }
        return Arrays.equals(masked(address, bits), masked(other.address, bits));
    }

    /** What one client has: an address, or with IPv6 the 64 bits of its network, of which it may take any address. */
    String client() {
        byte[] own = address.length == 4 ? address : masked(address, Long.SIZE);
        try {
            return InetAddress.getByAddress(own).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] masked(byte[] address, int bits) {
        byte[] masked = new byte[address.length];
        for (int i = 0; i < address.length; i++) {
            int left = Math.max(0, Math.min(Byte.SIZE, bits - i * Byte.SIZE));
            masked[i] = (byte) (address[i] & (0xff00 >> left));
        }
        return masked;
    }
}
