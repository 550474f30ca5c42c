package org.zhiyuan.rulepack.shanxi.internal;

import org.junit.Test;
import org.zhiyuan.rule.spi.RulePack;
import org.zhiyuan.testkit.contract.RulePackContract;

public class ShanxiPackTest extends RulePackContract {

    @Override
    protected RulePack pack() {
        return new ShanxiPack();
    }

    @Test
    public void itIsRegisteredAsAService() {
        isRegisteredBy("/OSGI-INF/blueprint/shanxi.xml");
    }
}
