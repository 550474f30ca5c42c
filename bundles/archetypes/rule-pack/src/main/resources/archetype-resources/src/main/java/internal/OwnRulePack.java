package ${package}.internal;

import java.io.InputStream;
import org.zhiyuan.rule.spi.RulePack;

/** ${nameEn} (${nameZh}): the rule book (规则包) of a province. */
public final class OwnRulePack implements RulePack {

    @Override
    public InputStream open() {
        return OwnRulePack.class.getResourceAsStream("book.json");
    }
}
