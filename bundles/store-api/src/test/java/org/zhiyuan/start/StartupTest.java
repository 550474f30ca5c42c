package org.zhiyuan.start;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.zhiyuan.core.Text;

public class StartupTest {

    @Test
    public void aRefusalIsToldOnceAndThrown() {
        List<Text> told = new ArrayList<>();
        Text reason = Text.of("缺少密钥", "the key is missing");
        StartRefused refused = new Startup(told::add).refuse(reason);
        assertEquals(List.of(reason), told);
        assertEquals(reason, refused.reason());
    }

    @Test
    public void theLineIsOneLineInBothLanguages() {
        assertEquals("一 二 | one two", Startup.line(Text.of("一\n二", "one\r\ntwo")));
    }
}
