package org.zhiyuan.duty;

import org.zhiyuan.core.Caller;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;

/** Takes the petitions of industries to the province (反映诉求), R42. */
public interface PetitionService {

    Petition raise(Caller caller, NewPetition petition);

    Petition get(Caller caller, PetitionId id);

    /** Latest first. */
    Page<Petition> list(Caller caller, PetitionQuery query, PageRequest page);

    Petition answer(Caller caller, PetitionId id, ExpectedVersion seen, String answer);
}
