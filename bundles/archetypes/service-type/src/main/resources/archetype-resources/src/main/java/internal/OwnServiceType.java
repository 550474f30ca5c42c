package ${package}.internal;

import java.util.List;
import java.util.Set;
import org.zhiyuan.activity.HostKind;
import org.zhiyuan.activity.ServiceTypeId;
import org.zhiyuan.activity.spi.MenuItem;
import org.zhiyuan.activity.spi.ServiceType;
import org.zhiyuan.activity.spi.ServiceTypeDescription;
import org.zhiyuan.core.Text;

/** ${nameEn} (${nameZh}): a station or an agency plans it, enterprises sign up. */
public final class OwnServiceType implements ServiceType {

    private static final boolean ONLINE = false;
    private static final boolean ONE_TO_ONE = false;

    @Override
    public ServiceTypeDescription describe() {
        return new ServiceTypeDescription(
                new ServiceTypeId("${artifactId}"),
                Text.of("${nameZh}", "${nameEn}"),
                Text.of("由志愿服务专家提供的${nameZh}", "${nameEn} by volunteer experts"),
                ONLINE,
                ONE_TO_ONE,
                Set.of(HostKind.STATION, HostKind.AGENCY),
                ServiceTypeDescription.resource(OwnServiceType.class, "fields.json"),
                List.of(new MenuItem(
                        "session",
                        Text.of("${nameZh}", "${nameEn}"),
                        Text.of("一次，含答疑", "Once, with time for questions"),
                        120)));
    }
}
