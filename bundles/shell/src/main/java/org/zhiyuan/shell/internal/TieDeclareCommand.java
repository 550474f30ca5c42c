package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.decision.NewTie;
import org.zhiyuan.decision.Tie;
import org.zhiyuan.decision.TieKind;
import org.zhiyuan.decision.TieService;
import org.zhiyuan.identity.CreditCode;

/** Units and clients only: an ID number typed here would stay in the console's history. */
@Service
@Command(scope = "zhiyuan", name = "tie-declare", description = "Enters an official's tie to a unit or client (登记经办人与单位的回避关系)")
public class TieDeclareCommand extends AccountCommand {
    @Argument(index = 1, name = "kind", description = "OWN_UNIT, UNIT or CLIENT (关系)", required = true)
    private TieKind kind;

    @Argument(index = 2, name = "unit", description = "The unit's credit code (统一社会信用代码)", required = true)
    private String unit;

    @Argument(index = 3, name = "note", description = "What the tie is (说明)")
    private String note;

    @Reference
    private TieService ties;

    @Override
    void run(Console console) {
        Tie tie = ties.declare(console.caller(), new NewTie(account(console).id(), kind, CreditCode.of(unit), null, note));
        console.line("回避关系", "Tie", tie.id());
    }
}
