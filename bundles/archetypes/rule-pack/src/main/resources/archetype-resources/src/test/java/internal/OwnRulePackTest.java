package ${package}.internal;

import org.junit.Test;
import org.zhiyuan.rule.spi.RulePack;
import org.zhiyuan.testkit.contract.RulePackContract;

/** ${nameEn} keeps the format of rule packs. */
public class OwnRulePackTest extends RulePackContract {

    @Override
    protected RulePack pack() {
        return new OwnRulePack();
    }

    @Test
    public void itIsRegisteredAsAService() {
        isRegisteredBy("/OSGI-INF/blueprint/${artifactId}.xml");
    }
}
