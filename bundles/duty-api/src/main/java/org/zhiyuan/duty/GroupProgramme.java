package org.zhiyuan.duty;

import java.time.Instant;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Region;

/** A station's programme for a key group (专项服务模块), R45; it takes in no more once it is closed. */
public record GroupProgramme(
        ProgrammeId id,
        long version,
        AccountId owner,
        Region region,
        NewProgramme content,
        Instant offeredAt,
        boolean open) {

    /** The kind of thing that changes of it are about. */
    public static final String KIND = "programme";

    public GroupProgramme closed() {
        return new GroupProgramme(id, version, owner, region, content, offeredAt, false);
    }
}
