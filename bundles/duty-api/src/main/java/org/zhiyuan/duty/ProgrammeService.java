package org.zhiyuan.duty;

import java.util.List;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.core.Region;

/** Programmes for key groups (重点创业群体专项服务), R45. */
public interface ProgrammeService {

    /** By a titled station. */
    GroupProgramme offer(Caller caller, NewProgramme programme);

    GroupProgramme close(Caller caller, ProgrammeId id, ExpectedVersion seen);

    GroupProgramme get(Caller caller, ProgrammeId id);

    /** Latest first. @param group null for all */
    Page<GroupProgramme> list(Caller caller, Region region, FounderGroup group, PageRequest page);

    /** The caller's enterprise takes part. @param consent that the principal separately consents; nothing is stored without it */
    Participation join(Caller caller, ProgrammeId id, String principal, boolean consent);

    /** For the enterprise itself, the station that serves it, and the experts who did. */
    Participation get(Caller caller, ParticipationId id);

    /** Those of a station's programme, for the station. */
    Page<Participation> participations(Caller caller, ProgrammeId id, PageRequest page);

    /** The enterprise's own. */
    List<Participation> own(Caller caller);

    /** The station notes what an expert gave the participant, in an activity whose hours are recorded (R91). */
    Participation serve(Caller caller, ParticipationId id, ExpectedVersion seen, TrackedService service);

    /** Erases the status and what was noted (PIPL arts. 15, 47). */
    Participation withdraw(Caller caller, ParticipationId id, ExpectedVersion seen);

    /** For the province, for a purpose that goes into the audit trail (R87). */
    Participation disclose(Caller caller, ParticipationId id, String purpose);

    /** Counts by city and group, small numbers left out. */
    List<GroupLine> report(Caller caller);
}
