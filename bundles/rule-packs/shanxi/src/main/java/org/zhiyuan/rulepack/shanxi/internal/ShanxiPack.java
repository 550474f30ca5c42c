package org.zhiyuan.rulepack.shanxi.internal;

import java.io.InputStream;
import org.zhiyuan.rule.spi.RulePack;

/** Shanxi's rule book (山西省规则包). */
public final class ShanxiPack implements RulePack {

    @Override
    public InputStream open() {
        return ShanxiPack.class.getResourceAsStream("shanxi.json");
    }
}
