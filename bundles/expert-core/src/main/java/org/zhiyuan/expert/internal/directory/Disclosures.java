package org.zhiyuan.expert.internal.directory;

import java.util.Map;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Purpose;
import org.zhiyuan.expert.Expert;
import org.zhiyuan.expert.ExpertDisclosure;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.expert.ExpertOperation;
import org.zhiyuan.expert.internal.file.ExpertFile;
import org.zhiyuan.identity.PersonalData;

/** Shows an expert's identity whole for a stated purpose (查阅), R87. */
public final class Disclosures implements ExpertDisclosure {

    private final ExpertFile file;

    public Disclosures(ExpertFile file) {
        this.file = file;
    }

    @Override
    public PersonalData disclose(Caller caller, ExpertId id, String purpose) {
        caller.require(ExpertOperation.EXPERT_DISCLOSE);
        String stated = Purpose.require(purpose);
        return file.work.write(() -> {
            Expert expert = file.visible(caller, id);
            file.log(caller, ExpertOperation.EXPERT_DISCLOSE, expert, Map.of("purpose", stated));
            return new PersonalData(
                    expert.application().name(),
                    expert.application().idNumber(),
                    expert.application().phone());
        });
    }
}
