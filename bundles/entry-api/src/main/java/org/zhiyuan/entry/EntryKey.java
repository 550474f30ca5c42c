package org.zhiyuan.entry;

import java.util.Locale;
import org.zhiyuan.core.OneTimeCode;
import org.zhiyuan.core.Problems;

/** What opens an entry for the person it is of (接收凭据): the one-time code and their own ID number or credit code. */
public record EntryKey(String code, String number) {

    private static final int MAX = 100;

    public EntryKey {
        new Problems().text("code", code, MAX).text("number", number, MAX).raise();
        number = number.strip().toUpperCase(Locale.ROOT);
    }

    public String digest() {
        return OneTimeCode.digest(code, number);
    }

    @Override
    public String toString() {
        return "EntryKey[***]";
    }
}
