package org.zhiyuan.wire.station;

import java.util.List;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.wire.ProposalDto;
import org.zhiyuan.wire.Versioned;

/** The yearly recognition round (年度认定工作), R36. */
@XmlType(name = "Round")
public final class RoundDto implements Versioned {
    public Integer year;
    public Long version;
    public String notice;

    @XmlSchemaType(name = "date")
    public String opens;

    @XmlSchemaType(name = "date")
    public String closes;
    /** Every other end that the window had, first to last. */
    public List<WindowMoveDto> moves;
    /** In the answer to a first official, what waits for a second one (R94). */
    public ProposalDto proposal;

    @Override
    public String key() {
        return String.valueOf(year);
    }

    @Override
    public Long version() {
        return version;
    }

    /** Nobody reads what is only proposed with the round. */
    @Override
    public boolean entire() {
        return proposal == null;
    }
}
