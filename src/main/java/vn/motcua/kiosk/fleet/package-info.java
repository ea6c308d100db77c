/** What a counter tells its province: facts about visits, and nothing about anybody. */
@NullMarked
package vn.motcua.kiosk.fleet;

import org.jspecify.annotations.NullMarked;
