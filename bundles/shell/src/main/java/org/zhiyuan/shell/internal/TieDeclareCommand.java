package org.zhiyuan.shell.internal;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhiyuan.decision.NewTie;
import org.zhiyuan.decision.TieKind;
import org.zhiyuan.decision.TieService;
import org.zhiyuan.identity.CreditCode;

/** Units and clients only: an ID number typed here would stay in the console's history. */
@Service
@Command(scope = "zhiyuan", name = "tie-declare", description = "Enters an official's tie to a unit (登记回避关系)")
public class TieDeclareCommand extends AccountCommand {
    @Argument(index = 1, name = "kind", description = "OWN_UNIT, UNIT or CLIENT (关系)", required = true)
    @Completion(CodeCompleter.TieKinds.class)
    private String kind;

    @Argument(index = 2, name = "unit", description = "The unit's credit code (统一社会信用代码)", required = true)
    private String unit;

    @Argument(index = 3, name = "note", description = "What the tie is (说明)")
    private String note;

    @Reference
    private TieService ties;

    @Override
    void run(Console console) {
        NewTie tie = new NewTie(
                account(console).id(), Codes.read("kind", TieKind.class, kind), CreditCode.of(unit), null, note);
        console.line("回避关系", "Tie", ties.declare(console.caller(), tie).id());
    }
}
