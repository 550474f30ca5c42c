package org.zhiyuan.core;

/** What somebody wants to read personal data for (查阅用途), R87; kept in the audit trail. */
public final class Purpose {

    private static final int LEAST = 4;
    private static final int MOST = 200;

    private Purpose() {}

    /** @return the purpose without blanks around it. @throws PlatformException INVALID unless it says something */
    public static String require(String stated) {
        String purpose = stated == null ? null : stated.strip();
        new Problems()
                .text("purpose", purpose, MOST)
                .check(
                        purpose == null || purpose.isEmpty() || purpose.codePointCount(0, purpose.length()) >= LEAST,
                        "purpose",
                        Text.format("请说明用途，至少%d个字", "must state the purpose in at least %d characters", LEAST))
                .check(
                        purpose == null || purpose.codePointCount(0, purpose.length()) < LEAST || speaks(purpose),
                        "purpose",
                        Text.of("请用文字说明用途", "must state the purpose in words"))
                .raise();
        return purpose;
    }

    /** Digits, signs and one character repeated say nothing. */
    private static boolean speaks(String purpose) {
        return purpose.codePoints().filter(Character::isLetter).distinct().count() > 2;
    }
}
