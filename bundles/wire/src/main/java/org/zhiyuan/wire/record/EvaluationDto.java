package org.zhiyuan.wire.record;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.ProposalDto;
import org.zhiyuan.wire.Versioned;

/** The evaluation of a year (年度评价), R82. */
@XmlType(name = "Evaluation")
public final class EvaluationDto implements Versioned {
    public Integer year;
    public Long version;

    @XmlSchemaType(name = "dateTime")
    public String computedAt;

    public Boolean preview;
    public Boolean published;
    public ProposalDto proposal;
    public List<ScoreDto> scores;

    @Override
    public String key() {
        return String.valueOf(year);
    }

    @Override
    public Long version() {
        return version;
    }
}
