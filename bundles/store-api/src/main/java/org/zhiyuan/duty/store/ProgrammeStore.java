package org.zhiyuan.duty.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.VisibilityScope;
import org.zhiyuan.duty.FounderGroup;
import org.zhiyuan.duty.GroupProgramme;
import org.zhiyuan.duty.Participation;
import org.zhiyuan.duty.ParticipationId;
import org.zhiyuan.duty.ProgrammeId;

/** Keeps programmes for groups, and who takes part; whose group it is can be read from the encrypted status only. */
public interface ProgrammeStore {

    GroupProgramme insert(GroupProgramme offered);

    Optional<GroupProgramme> find(ProgrammeId id);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    GroupProgramme replace(GroupProgramme next);

    /** Latest first. */
    Page<GroupProgramme> list(Region region, FounderGroup group, VisibilityScope sight, PageRequest page);

    /** @throws org.zhiyuan.core.PlatformException CONFLICT if the enterprise takes part in the programme already */
    Participation insert(Participation joined);

    Optional<Participation> find(ParticipationId id);

    /** @throws org.zhiyuan.core.PlatformException STALE */
    Participation replace(Participation next);

    /** Latest first. */
    Page<Participation> of(ProgrammeId programme, PageRequest page);

    List<Participation> ownedBy(AccountId owner);

    /** By city and group, of those who take part. */
    Map<Region, Map<FounderGroup, Integer>> count(Region region);
}
