package org.zhiyuan.shell.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

public class TableTest {
    private static final String ID = "01a21d779793794181072b0170af8146";

    private final Table table = new Table(List.of("标识", "名称", "阶段"));

    @Test
    public void columnsStandInLineWhateverTheyHold() {
        table.row(List.of("a1", "石家庄市服务中心", "在库"));
        table.row(List.of("b22", "Tangshan 中心", ""));
        table.row(List.of("c", "𠮷", "草稿"));
        assertEquals(
                List.of(
                        "标识 | 名称             | 阶段",
                        "-----+------------------+-----",
                        "a1   | 石家庄市服务中心 | 在库",
                        "b22  | Tangshan 中心    |",
                        "c    | 𠮷               | 草稿"),
                table.lines(0));
    }

    @Test
    public void aTableAsWideAsTheScreenIsNotWrapped() {
        table.row(List.of("a1", "石家庄市服务中心", "在库"));
        assertEquals(3, table.lines(30).size());
        assertEquals(30, Width.of(table.lines(30).get(2)));
    }

    @Test
    public void onANarrowerScreenTextsAreWrappedAndIdsAreNot() {
        table.row(List.of(ID, "石家庄市长安区中小企业服务中心", "在库"));
        assertEquals(
                List.of(
                        "标识                             | 名称                   | 阶段",
                        "---------------------------------+------------------------+-----",
                        ID + " | 石家庄市长安区中小企业 | 在库",
                        " ".repeat(32) + " | 服务中心               |"),
                table.lines(64));
    }

    @Test
    public void whereNothingMoreCanBeWrappedEachRowIsABlockWithoutItsEmptyCells() {
        table.row(List.of(ID, "石家庄市服务中心", "在库"));
        table.row(List.of(ID, "唐山市服务中心", ""));
        assertEquals(
                List.of("标识 | " + ID, "名称 | 石家庄市服务中心", "阶段 | 在库", "", "标识 | " + ID, "名称 | 唐山市服务中心"), table.lines(40));
    }

    @Test
    public void noLineOfAGridIsWiderThanTheScreen() {
        table.row(List.of(
                "id",
                "the provincial agency judges it when it reviews the application 由省级专门服务机构评审",
                "needs judgement"));
        for (int screen = 48; screen < 110; screen++) {
            for (String line : table.lines(screen)) {
                assertTrue(screen + ": " + line, Width.of(line) <= screen);
            }
        }
    }

    @Test
    public void aRowHasACellForEachColumn() {
        assertThrows(IllegalArgumentException.class, () -> table.row(List.of("a", "b")));
    }
}
