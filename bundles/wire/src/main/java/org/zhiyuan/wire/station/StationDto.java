package org.zhiyuan.wire.station;

import java.util.List;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.station.StationStage;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.ProposalDto;
import org.zhiyuan.wire.ReviewDto;
import org.zhiyuan.wire.StepDto;
import org.zhiyuan.wire.VerdictDto;
import org.zhiyuan.wire.Versioned;

/** A station (志愿服务工作站) from its draft to its end. */
@XmlType(name = "Station")
public final class StationDto implements Versioned {
    public String id;
    public Long version;
    public String owner;
    public Integer round;

    @Names(StationStage.class)
    public String stage;

    public StationApplicationDto application;
    public VerdictDto verdict;
    /** What the province's last approval was made under. */
    public VerdictDto approval;

    public List<ConductRecordDto> conduct;
    public AssessmentDto assessment;
    public OpinionDto opinion;
    public SupplementDto supplement;
    public ReviewDto review;
    public ProposalDto proposal;
    public PublicityDto publicity;
    public List<ObjectionDto> objections;
    public List<GrantDto> grants;
    public TitleDto title;
    public ExternalEntriesDto registration;
    public List<YearAssessmentDto> years;
    public Integer versions;
    public List<StepDto> history;
    public String mergedInto;

    @Override
    public String key() {
        return id;
    }

    @Override
    public Long version() {
        return version;
    }
}
