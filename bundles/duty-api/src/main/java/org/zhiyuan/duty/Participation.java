package org.zhiyuan.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhiyuan.activity.EnterpriseId;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Region;

/**
 * An enterprise's part in a programme for a group (参加专项服务), R45, by its principal's separate consent (PIPL art. 29).
 *
 * @param owner account of the enterprise; {@code host} the account of the station that serves it
 * @param status what is sensitive; null once the consent is withdrawn, and the services with it
 */
public record Participation(
        ParticipationId id,
        long version,
        AccountId owner,
        AccountId host,
        EnterpriseId enterprise,
        Region region,
        GroupStatus status,
        Instant consentedAt,
        Instant withdrawnAt,
        List<TrackedService> services) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "participation";

    public Participation {
        services = List.copyOf(services);
    }

    public Participation with(TrackedService service) {
        List<TrackedService> all = new ArrayList<>(services);
        all.add(service);
        return new Participation(id, version, owner, host, enterprise, region, status, consentedAt, withdrawnAt, all);
    }

    /** Erased: what is left says that there was a consent and that it was withdrawn. */
    public Participation erased(Instant at) {
        return new Participation(id, version, owner, null, enterprise, region, null, consentedAt, at, List.of());
    }
}
