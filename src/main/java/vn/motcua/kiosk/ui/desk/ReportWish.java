package vn.motcua.kiosk.ui.desk;

import java.util.Optional;
import vn.motcua.kiosk.campaign.By;
import vn.motcua.kiosk.campaign.Period;

/**
 * Which report is wanted.
 *
 * @param by what its lines stand for; empty for the list of those who asked to be reminded
 * @param hamlet only its visits; empty for all
 */
public record ReportWish(Period period, Optional<By> by, Optional<String> hamlet) {}
