package ${package}.internal;

import java.util.Map;
import org.zhiyuan.activity.ActivityPlan;
import org.zhiyuan.activity.spi.ServiceType;
import org.zhiyuan.testkit.contract.ServiceTypeContract;

/** ${nameEn} keeps the contract of service types. */
public class OwnServiceTypeTest extends ServiceTypeContract {

    @Override
    protected ServiceType type() {
        return new OwnServiceType();
    }

    @Override
    protected ActivityPlan plan() {
        return plan(type().describe(), Map.of("topic", "数字化转型"), 30);
    }
}
