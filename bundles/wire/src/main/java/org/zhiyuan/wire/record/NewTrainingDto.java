package org.zhiyuan.wire.record;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;

/** A training and the experts who took part in it (培训情况), R8. */
@XmlType(name = "NewTraining")
public final class NewTrainingDto {
    public List<String> experts;
    public String content;
    public String organiser;
    public String place;

    @XmlSchemaType(name = "date")
    public String date;

    public Integer minutes;
}
