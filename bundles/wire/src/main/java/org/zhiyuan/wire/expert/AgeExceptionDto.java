package org.zhiyuan.wire.expert;

import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.expert.AgeException;
import org.zhiyuan.wire.Names;

/** The exception to the age limit (年龄例外), R53; {@code document} is the uploaded proof. */
@XmlType(name = "AgeException")
public final class AgeExceptionDto {
    @Names(AgeException.Kind.class)
    public String kind;

    public Integer retirementAge;
    public String evidence;
    public String document;
}
