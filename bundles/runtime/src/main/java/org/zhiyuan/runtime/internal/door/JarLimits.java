package org.zhiyuan.runtime.internal.door;

import java.util.function.UnaryOperator;

/**
 * How large a dropped jar may be; looked at before any of it is read whole.
 *
 * @param jar bytes of the file, {@code manifest} of its manifest, {@code unpacked} of all that is in it
 * @param entries files in it, {@code imports} packages that it may import
 */
record JarLimits(long jar, long manifest, long unpacked, int entries, int imports) {

    static final JarLimits STANDARD = new JarLimits(50L << 20, 1L << 20, 256L << 20, 20_000, 1_000);

    /** The standard, with what the properties {@code zhiyuan.plugin.jar.*} say instead. */
    static JarLimits from(UnaryOperator<String> properties) {
        return new JarLimits(
                number(properties, "bytes", STANDARD.jar),
                number(properties, "manifest", STANDARD.manifest),
                number(properties, "unpacked", STANDARD.unpacked),
                (int) number(properties, "entries", STANDARD.entries),
                (int) number(properties, "imports", STANDARD.imports));
    }

    private static long number(UnaryOperator<String> properties, String name, long standard) {
        String value = properties.apply("zhiyuan.plugin.jar." + name);
        return value == null || !value.matches("[1-9]\\d{0,8}") ? standard : Long.parseLong(value);
    }
}
