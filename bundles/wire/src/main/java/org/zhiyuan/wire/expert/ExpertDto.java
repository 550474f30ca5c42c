package org.zhiyuan.wire.expert;

import java.util.List;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.expert.ExpertStage;
import org.zhiyuan.wire.Names;
import org.zhiyuan.wire.ProposalDto;
import org.zhiyuan.wire.ReviewDto;
import org.zhiyuan.wire.StepDto;
import org.zhiyuan.wire.VerdictDto;
import org.zhiyuan.wire.Versioned;

/** A volunteer expert (志愿专家) from application on. */
@XmlType(name = "Expert")
public final class ExpertDto implements Versioned {
    public String id;
    public Long version;
    public String owner;

    @Names(ExpertStage.class)
    public String stage;

    public ExpertApplicationDto application;
    public String invitation;
    public AgeOverrideDto ageOverride;
    public VerdictDto verdict;
    public ReviewDto review;
    public ProposalDto proposal;
    public ExpertFilingDto filing;
    public NationalRegistrationDto registration;
    public LetterDto letter;
    public AgreementDto agreement;
    public List<TermDto> earlier;
    public PauseDto pause;
    public CapacityDto capacity;
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
