package org.zhiyuan.wire.record;

import java.math.BigDecimal;
import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** A volunteer's whole record (志愿服务记录), R8: identity, skills, time, contact, service, trainings, honours, evaluations. */
@XmlType(name = "VolunteerRecord")
public final class VolunteerRecordDto {
    public String expert;
    public String name;
    public String idNumber;
    public String phone;
    public String region;
    public List<String> types;
    public String field;
    public List<String> skills;
    public Long minutes;
    public BigDecimal hours;
    public Integer sessions;
    public List<TotalsDto> years;
    public List<TrainingDto> trainings;
    public List<HonourDto> honours;
    public List<EvaluatedDto> evaluations;
}
