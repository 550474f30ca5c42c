package org.zhiyuan.wire.expert;

import java.util.List;
import javax.xml.bind.annotation.XmlType;

/** A line of the expert list (专家清单), R84. */
@XmlType(name = "ExpertProfile")
public final class ExpertProfileDto {
    public String id;
    public String name;
    public String region;
    public List<String> types;
    public String field;
    public List<String> skills;
    public String employerName;
}
