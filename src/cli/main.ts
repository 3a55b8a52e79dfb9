process.stderr.write('jixiao\n');
