package org.zhiyuan.wire;

import static org.junit.Assert.assertEquals;

import java.util.Locale;
import org.junit.Test;

public class LanguagesTest {

    @Test
    public void chineseIsSpokenWhereNobodyAsksForEnglish() {
        for (String accepted : new String[] {
            null,
            "",
            " ",
            "fr",
            "zh",
            "zh-TW, en;q=0.9",
            "zh-CN,zh;q=0.9,en-US;q=0.8",
            "*",
            "fr, *;q=0.1",
            "en;q=0",
            "en;q=0, *",
            "en;q=0.1, zh;q=0.9",
            ",,,",
            "en;q=foo",
            "en;q=2",
            "en_US"
        }) {
            assertEquals(accepted, Locale.SIMPLIFIED_CHINESE, Languages.of(accepted));
        }
    }

    @Test
    public void theBestLikedOfTheTwoIsSpokenWhateverStandsBeforeIt() {
        for (String accepted : new String[] {
            "en",
            "EN-gb",
            "fr, en",
            "de, fr;q=0.9, en;q=0.1",
            "zh;q=0.3, en;q=0.7",
            "en;q=0.5,zh;q=0.5",
            "zh;q=0, *",
            "en, zh;q=0",
            "zh;q=0"
        }) {
            assertEquals(accepted, Locale.ENGLISH, Languages.of(accepted));
        }
    }
}
