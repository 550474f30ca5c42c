package org.zhiyuan.duty;

import java.time.Instant;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Region;

/** A petition of an industry on its way to the province (反映诉求), R42; {@code answer} is null until there is one. */
public record Petition(
        PetitionId id,
        long version,
        AccountId owner,
        Region region,
        NewPetition content,
        Instant raisedAt,
        String answer,
        Instant answeredAt) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "concern";

    public Petition answered(String text, Instant at) {
        return new Petition(id, version, owner, region, content, raisedAt, text, at);
    }

    public boolean open() {
        return answeredAt == null;
    }
}
