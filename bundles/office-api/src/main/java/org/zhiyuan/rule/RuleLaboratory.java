package org.zhiyuan.rule;

import org.zhiyuan.core.Caller;

/** Tries rules on the real pool (规则试算) and looks at old decisions again (判定重放); changes nothing. */
public interface RuleLaboratory {

    /** Who would newly pass and newly fail under the values. @throws org.zhiyuan.core.PlatformException INVALID */
    Trial attempt(Caller caller, NewTrial trial);

    /** @throws org.zhiyuan.core.PlatformException NOT_FOUND, CONFLICT while nothing was decided on it */
    Replay replay(Caller caller, RuleSubject subject, String id);
}
