package org.zhiyuan.identity;

/** A person's name as the public may see it (姓名脱敏): the first character, and an asterisk for each other one. */
public record MaskedName(String value) {

    /** Counts characters, not code units, so that 𠮷 is one. */
    public static MaskedName of(String name) {
        String bare = name.strip();
        int first = bare.isEmpty() ? 0 : bare.offsetByCodePoints(0, 1);
        int rest = bare.codePointCount(first, bare.length());
        return new MaskedName(bare.substring(0, first) + "*".repeat(Math.max(1, rest)));
    }

    @Override
    public String toString() {
        return value;
    }
}
