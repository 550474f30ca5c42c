package org.zhiyuan.operations.rule;

import java.time.LocalDate;
import javax.ws.rs.QueryParam;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.Input;

/** As of which day the rule book is wanted. */
@XmlType(name = "RuleParams")
public final class RuleParams {
    @QueryParam("day")
    @XmlSchemaType(name = "date")
    public String day;

    /** Null for today. */
    LocalDate day() {
        return Input.read(this, (in, params) -> in.date("day", day));
    }
}
